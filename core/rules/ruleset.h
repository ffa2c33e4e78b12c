// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/calendar.h"
#include "core/rules/derivation.h"
#include "core/rules/kind.h"
#include "core/rules/layout.h"
#include "core/rules/lifecycle.h"
#include "core/rules/quota.h"
#include "core/scoring/scheme.h"
#include "core/scoring/weight.h"

namespace mandate {

// A level of the plan that this government uses, under its own name.
struct HierarchyLevel
{
    KraLevel level = KraLevel::National;
    QString name;         // "National Key Result Area"
    QString abbreviation; // "NKRA"
    Basis basis;

    bool operator==(const HierarchyLevel &) const = default;
};

// A kind of agreement that this government signs, and what it uses unless the agreement says otherwise.
struct AgreementRule
{
    AgreementKind kind = AgreementKind::Apa;
    QString name;
    QString scheme; // code
    QString layout; // code
    Basis basis;

    bool operator==(const AgreementRule &) const = default;
};

struct SchemeRule
{
    Scheme scheme;
    Basis basis;
    Basis bandsBasis;

    bool operator==(const SchemeRule &) const = default;
};

// What the centre imposes on every agreement of these kinds.
struct MandatoryItem
{
    enum class Place { Objective, Indicator };

    QString code;
    Place place = Place::Indicator;
    QString title;
    std::optional<Weight> weight; // none where no weight was found
    std::vector<AgreementKind> kinds;
    Basis basis;

    bool operator==(const MandatoryItem &) const = default;
};

template <>
inline std::span<const char *const> names<MandatoryItem::Place>()
{
    static constexpr const char *all[] = {"objective", "indicator"};
    return all;
}

// How many objectives an institution's agreement had best have.
struct ObjectiveCount
{
    int least = 1;
    int most = 1;
    Basis basis;

    bool operator==(const ObjectiveCount &) const = default;
};

// A rule that people apply, or sources that differ.
struct Guidance
{
    QString topic;
    QString text;
    Basis basis;

    bool operator==(const Guidance &) const = default;
};

// A rule that was not found, and what the user has to decide in its place.
struct OpenQuestion
{
    QString topic;
    QString decision;

    bool operator==(const OpenQuestion &) const = default;
};

// A government's policy as data: everything that differs between governments, with what each rule rests on.
struct RuleSet
{
    QString code;
    QString name;
    QString country; // or the organisation
    QString version;
    Validity validity;
    int yearStartMonth = 1;
    std::vector<HierarchyLevel> hierarchy; // highest first
    std::map<QString, QString> vocabulary;
    std::vector<QString> levelLabels;      // of the five target levels, best first; or none
    std::vector<AgreementRule> agreements; // in the order of the cascade
    std::vector<SchemeRule> schemes;
    std::optional<ObjectiveCount> objectives; // none where no advice was found
    std::vector<MandatoryItem> mandatory;
    std::vector<Reporting> reporting;  // the first is the usual one
    std::vector<LifeCycle> lifeCycles; // those of kinds without one go the plain way
    std::vector<DeadlineRule> calendar;
    std::vector<Layout> layouts;
    std::vector<QuotaTable> quotas;
    std::vector<DerivationTable> derivations;
    std::vector<Guidance> guidance;
    std::vector<OpenQuestion> notFound;
    Basis basis;

    // This government's word for a term, or the standard one in the reader's language.
    QString term(const QString &key) const;
    // "NKRA" and its like; the standard word for a level that is not used.
    QString levelName(KraLevel level) const;
    const AgreementRule *agreement(AgreementKind kind) const;
    const Scheme *scheme(const QString &schemeCode) const;
    // The scheme an agreement of this kind has unless it names another.
    const Scheme *schemeFor(AgreementKind kind) const;
    const Layout *layout(const QString &layoutCode) const;
    const Layout *layoutFor(AgreementKind kind) const;
    // The tables that hold on a day, or null.
    const QuotaTable *quotaTable(const QDate &date) const;
    const DerivationTable *derivationTable(const QDate &date) const;

    bool operator==(const RuleSet &) const = default;
};

// The terms a rule set may give its own words for, with the standard English word of each.
const std::map<QString, const char *> &standardTerms();

} // namespace mandate
