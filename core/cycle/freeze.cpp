// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cycle/freeze.h"

#include "core/base/record.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mandate {

namespace {

template <typename Record>
QJsonObject frozen(const Record &record)
{
    return QJsonDocument::fromJson(toJson(describe<Record>(), rowOf(record))).object();
}

template <typename Record>
QJsonArray frozen(const std::vector<Record> &records)
{
    QJsonArray array;
    for (const Record &record : records)
        array += frozen(record);
    return array;
}

QJsonObject frozen(const PartyName &party)
{
    return {{QStringLiteral("code"), party.code},
            {QStringLiteral("name"), party.name},
            {QStringLiteral("post"), party.post},
            {QStringLiteral("office"), party.office}};
}

// Under which indicator a part is carried is settled after the signing.
std::vector<TargetPart> signedParts(std::vector<TargetPart> parts)
{
    for (TargetPart &part : parts) {
        part.carrier = {};
        part.note.clear();
    }
    return parts;
}

QJsonObject frozen(const IndicatorItem &item)
{
    std::vector<Requirement> requirements = item.requirements;
    for (Requirement &requirement : requirements)
        requirement.state = RequirementState::Draft;
    QJsonObject whole{{QStringLiteral("indicator"), frozen(item.indicator)},
                      {QStringLiteral("targets"), frozen(item.targets)},
                      {QStringLiteral("requirements"), frozen(requirements)}};
    if (!item.parts.empty())
        whole[QStringLiteral("parts")] = frozen(signedParts(item.parts));
    return whole;
}

QJsonObject frozen(const ActionItem &item)
{
    QJsonArray indicators;
    for (const IndicatorItem &indicator : item.indicators)
        indicators += frozen(indicator);
    return {{QStringLiteral("action"), frozen(item.action)}, {QStringLiteral("indicators"), indicators}};
}

QJsonObject frozen(const ObjectiveItem &item)
{
    QJsonArray actions;
    for (const ActionItem &action : item.actions)
        actions += frozen(action);
    return {{QStringLiteral("objective"), frozen(item.objective)},
            {QStringLiteral("alignments"), frozen(item.alignments)},
            {QStringLiteral("actions"), actions}};
}

// Reads the parts of a frozen text; the first fault is kept and everything after it is left empty.
class Thawing
{
public:
    template <typename Record>
    Record record(const QJsonValue &json)
    {
        if (m_fault)
            return {};
        auto read = rowFromJson(describe<Record>(), json.toObject()).and_then([](const Row &row) {
            return fromRow<Record>(row);
        });
        if (!read)
            m_fault = read.error();
        return read.value_or(Record());
    }

    template <typename Record>
    std::vector<Record> all(const QJsonValue &json)
    {
        std::vector<Record> found;
        for (const QJsonValue &one : json.toArray())
            found.push_back(record<Record>(one));
        return found;
    }

    ObjectiveItem objective(const QJsonObject &json)
    {
        ObjectiveItem item{record<Objective>(json[QLatin1String("objective")]), {}, {}, {}};
        item.alignments = all<Alignment>(json[QLatin1String("alignments")]);
        for (const QJsonValue &one : json[QLatin1String("actions")].toArray())
            item.actions.push_back(action(one.toObject()));
        return item;
    }

    const std::optional<Error> &fault() const { return m_fault; }

private:
    ActionItem action(const QJsonObject &json)
    {
        ActionItem item{record<Action>(json[QLatin1String("action")]), {}, {}};
        for (const QJsonValue &one : json[QLatin1String("indicators")].toArray())
            item.indicators.push_back({record<SuccessIndicator>(one[QLatin1String("indicator")]),
                                       all<PeriodTarget>(one[QLatin1String("targets")]),
                                       {},
                                       all<Requirement>(one[QLatin1String("requirements")]),
                                       all<TargetPart>(one[QLatin1String("parts")])});
        return item;
    }

    std::optional<Error> m_fault;
};

PartyName partyFrom(const QJsonValue &json)
{
    return {json[QLatin1String("code")].toString(), json[QLatin1String("name")].toString(),
            json[QLatin1String("post")].toString(), json[QLatin1String("office")].toString()};
}

} // namespace

QString frozenText(const Dossier &dossier)
{
    QJsonArray objectives;
    for (const ObjectiveItem &objective : dossier.objectives)
        objectives += frozen(objective);
    QJsonObject names;
    for (const auto &name : dossier.names)
        names[name.first.text()] = name.second;
    // QJsonObject sorts its keys, so equal agreements give equal texts.
    const QJsonObject whole{{QStringLiteral("agreement"), frozen(dossier.agreement)},
                            {QStringLiteral("cycle"), frozen(dossier.cycle)},
                            {QStringLiteral("first_party"), frozen(dossier.firstParty)},
                            {QStringLiteral("second_party"), frozen(dossier.secondParty)},
                            {QStringLiteral("objectives"), objectives},
                            {QStringLiteral("names"), names}};
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

QString fingerprintOf(const QString &frozenText)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(frozenText.toUtf8(), QCryptographicHash::Sha256).toHex());
}

AgreementVersion freeze(const Dossier &dossier, const QDate &on, const QString &reason)
{
    AgreementVersion version;
    version.id = AgreementVersionId::create();
    version.agreement = dossier.agreement.id;
    version.number = int(dossier.versions.size()) + 1;
    version.frozenOn = on;
    version.reason = reason;
    version.content = frozenText(dossier);
    version.fingerprint = fingerprintOf(version.content);
    return version;
}

Result<Dossier> thaw(const AgreementVersion &version)
{
    const QJsonObject json = QJsonDocument::fromJson(version.content.toUtf8()).object();
    Thawing thawing;
    Dossier dossier;
    dossier.agreement = thawing.record<Agreement>(json[QLatin1String("agreement")]);
    dossier.cycle = thawing.record<Cycle>(json[QLatin1String("cycle")]);
    dossier.firstParty = partyFrom(json[QLatin1String("first_party")]);
    dossier.secondParty = partyFrom(json[QLatin1String("second_party")]);
    for (const QJsonValue &objective : json[QLatin1String("objectives")].toArray())
        dossier.objectives.push_back(thawing.objective(objective.toObject()));
    const QJsonObject names = json[QLatin1String("names")].toObject();
    for (auto name = names.begin(); name != names.end(); ++name)
        if (const auto id = Uuid::parse(name.key()))
            dossier.names[*id] = name.value().toString();
    if (thawing.fault())
        return invalid(QCoreApplication::translate(
                           "cycle", "The signed version %1 cannot be read: its text was altered. "
                                    "Restore the register from a backup.")
                           .arg(version.number),
                       thawing.fault()->message);
    return dossier;
}

bool keepsPlan(const Dossier &dossier, const Dossier &frozen)
{
    std::vector<ObjectiveItem> plan = dossier.objectives;
    for (ObjectiveItem &objective : plan) {
        objective.budget.clear();
        for (ActionItem &action : objective.actions) {
            action.budget.clear();
            for (IndicatorItem &item : action.indicators) {
                item.progress.clear();
                item.parts = signedParts(std::move(item.parts));
                for (Requirement &requirement : item.requirements)
                    requirement.state = RequirementState::Draft;
            }
        }
    }
    return dossier.agreement == frozen.agreement && plan == frozen.objectives;
}

Result<Dossier> asSigned(const Dossier &dossier)
{
    if (!dossier.isSigned())
        return dossier;
    return thaw(dossier.versions.back()).map([&dossier](Dossier &&signedOne) {
        signedOne.versions = dossier.versions;
        signedOne.signatures = dossier.signatures;
        signedOne.moves = dossier.moves;
        signedOne.status = dossier.status;
        for (ObjectiveItem &objective : signedOne.objectives)
            for (ActionItem &action : objective.actions)
                for (IndicatorItem &item : action.indicators)
                    if (const IndicatorItem *today = findIndicator(dossier, item.indicator.id))
                        item.progress = today->progress;
        return std::move(signedOne);
    });
}

} // namespace mandate
