// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "core/checks/signing.h"
#include "core/cycle/attachment.h"
#include "core/cycle/freeze.h"
#include "core/cycle/seal.h"
#include "core/store/dossiers.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace mandate {

namespace {

constexpr qint64 LargestScan = 32 * 1024 * 1024;

constexpr Option Options[] = {
    {"first", "NAME",
     QT_TRANSLATE_NOOP("ctl", "who signed for the first party; the party's own name by default")},
    {"first-post", "TITLE", QT_TRANSLATE_NOOP("ctl", "in which post")},
    {"second", "NAME", QT_TRANSLATE_NOOP("ctl", "who signed for the second party")},
    {"second-post", "TITLE", QT_TRANSLATE_NOOP("ctl", "in which post")},
    {"place", "PLACE", QT_TRANSLATE_NOOP("ctl", "where it was signed")},
    {"date", "DATE", QT_TRANSLATE_NOOP("ctl", "when it was signed; today is the default")},
    {"scan", "FILE", QT_TRANSLATE_NOOP("ctl", "a scan of the signed paper, kept in the register")},
    AsOption,
    ReasonOption,
};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ctl)
};

struct Scan
{
    Attachment record;
    QByteArray content;
};

Result<std::optional<Scan>> scanOf(const QString &path)
{
    if (path.isEmpty())
        return std::optional<Scan>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::Unreadable,
            Text::tr("The scan %1 cannot be read: %2. Check the name.").arg(path, file.errorString()));
    if (file.size() > LargestScan)
        return failure(
            Error::Kind::Refused,
            Text::tr("The scan %1 is larger than 32 MB. Scan it in grey or at 150 dots per inch.").arg(path));
    Scan scan;
    scan.content = file.readAll();
    scan.record.id = AttachmentId::create();
    scan.record.name = QFileInfo(path).fileName();
    scan.record.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(path, scan.content).name();
    scan.record.size = int(scan.content.size());
    scan.record.sha256 =
        QString::fromLatin1(QCryptographicHash::hash(scan.content, QCryptographicHash::Sha256).toHex());
    return std::optional<Scan>(std::move(scan));
}

Save signing(const Dossier &dossier, const Arguments &arguments, const QDate &date,
             const std::optional<Scan> &scan)
{
    Save save(Text::tr("Sign %1").arg(dossier.agreement.code));
    save.setUser(arguments.value("as"));
    save.setReason(arguments.value("reason"));
    const AgreementVersion version = freeze(dossier, date, arguments.value("reason"));
    save.add(version);
    if (scan) {
        save.add(scan->record);
        save.addContent(scan->record.sha256, scan->content);
    }
    const auto add = [&](Party party, const PartyName &name, const char *who, const char *post) {
        Signature signature{SignatureId::create(),
                            version.id,
                            party,
                            arguments.value(who),
                            arguments.value(post),
                            arguments.value("place"),
                            date,
                            scan ? scan->record.id : AttachmentId()};
        if (signature.name.isEmpty())
            signature.name = name.name;
        if (signature.post.isEmpty())
            signature.post = name.post;
        save.add(signature);
    };
    add(Party::First, dossier.firstParty, "first", "first-post");
    add(Party::Second, dossier.secondParty, "second", "second-post");
    return save;
}

Exit sign(const Arguments &arguments, const Console &console)
{
    const auto date = arguments.date("date", QDate::currentDate());
    const auto scan = scanOf(arguments.value("scan"));
    if (!date || !scan)
        return console.fail(date ? scan.error() : date.error());
    auto store = Store::open(arguments.at(0), Database::Access::ReadWrite);
    if (!store)
        return console.fail(store.error());
    const auto draft = dossier(store->database(), arguments.at(1));
    if (!draft)
        return console.fail(draft.error());
    const auto rules = rulesOf(store->database(), draft->cycle);
    if (!rules)
        return console.fail(rules.error());
    if (const auto allowed = maySign(*draft, pointsToCorrect(*draft, *rules)); !allowed)
        return console.fail(allowed.error());
    Save save = signing(*draft, arguments, *date, *scan);
    if (const auto saved = store->commit(std::move(save)); !saved)
        return console.fail(saved.error());
    const auto after = dossier(store->database(), draft->agreement.id);
    if (!after)
        return console.fail(after.error());
    console.out << sealOf(after->agreement.code, after->versions.back()) << '\n';
    return Exit::Done;
}

} // namespace

const Command SignCommand{
    "sign",
    "FILE CODE [--first NAME] [--second NAME] [--place PLACE] [--date DATE] [--scan FILE]",
    QT_TRANSLATE_NOOP("ctl", "Freezes an agreement and records its signing on paper."),
    Options,
    2,
    2,
    false,
    sign};

} // namespace mandate
