// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/location.h"

#include "core/store/store.h"
#include "tests/register.h"

#include <sqlite3.h>

using namespace mandate;

namespace {

// As a Debian 12 wrote them.
constexpr const char *MountTable =
    R"(22 28 0:20 / /sys rw,nosuid,nodev,noexec,relatime shared:7 - sysfs sysfs rw
28 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw,discard,errors=remount-ro
35 28 0:29 / /run/user/1000 rw,nosuid,nodev,relatime shared:16 - tmpfs tmpfs rw,size=398168k,mode=700,uid=1000
610 28 0:52 / /srv/autos rw,relatime shared:320 - autofs /etc/auto.misc rw,fd=7,pgrp=1,timeout=300,indirect
611 28 0:53 / /srv/Planning\040Unit rw,relatime shared:330 - cifs //fs1/planning rw,vers=3.1.1,cache=strict,username=deki,uid=0,noforceuid,gid=0,noforcegid,addr=10.0.2.2,file_mode=0755,dir_mode=0755,soft,nounix,serverino,mapposix,rsize=4194304,wsize=4194304,bsize=1048576,echo_interval=60,actimeo=1,closetimeo=1
612 611 0:54 / /srv/Planning\040Unit/old rw,relatime shared:331 - cifs //fs1/old rw,vers=1.0,cache=strict,username=deki,unix,posixpaths,serverino,acl,rsize=1048576,wsize=65536,actimeo=1
613 28 0:55 / /srv/a rw,relatime - ext4 /dev/sdb1 rw
614 28 0:56 / /srv/a rw,relatime - nfs4 fs1:/a rw,vers=4.2,rsize=1048576,wsize=1048576,namlen=255,hard,proto=tcp,timeo=600,retrans=2,sec=sys,clientaddr=10.0.2.15,local_lock=none,addr=10.0.2.2
nonsense that is no mount
)";

constexpr const char *SmbOptions =
    "rw,vers=3.1.1,cache=strict,username=deki,uid=0,soft,nounix,serverino,actimeo=1";

Location locationIn(const char *fileSystem, const QString &options)
{
    const QByteArray line = "611 28 0:53 / /srv/x rw,relatime shared:330 - " + QByteArray(fileSystem)
                            + " //fs1/x " + options.toUtf8() + '\n';
    return locationOn(mountAt(readMounts(line), "/srv/x/deep"));
}

} // namespace

TEST_CASE("the mount of a folder is the nearest, and the last of two on one", "[location]")
{
    const auto [folder, mount, fileSystem] = GENERATE(table<const char *, const char *, const char *>({
        {"/home/deki", "/", "ext4"},
        {"/", "/", "ext4"},
        {"/srv/Planning Unit", "/srv/Planning Unit", "cifs"},
        {"/srv/Planning Unit/2026", "/srv/Planning Unit", "cifs"},
        {"/srv/Planning Unit 2", "/", "ext4"},
        {"/srv/Planning Unit/old/x", "/srv/Planning Unit/old", "cifs"},
        {"/srv/a/b", "/srv/a", "nfs4"},
    }));
    CAPTURE(folder);
    const auto found = mountAt(readMounts(MountTable), folder);
    REQUIRE(found);
    CHECK(found->folder == mount);
    CHECK(found->fileSystem == fileSystem);
}

TEST_CASE("mount lines that are none are left out", "[location]")
{
    CHECK(readMounts(MountTable).size() == 8);
    CHECK(readMounts("").empty());
    CHECK(readMounts("1 2 3 -\n- - - - - - - - -\n\\040").empty());
    CHECK_FALSE(mountAt({}, "/home"));
}

TEST_CASE("a place is judged by its file system and its options", "[location]")
{
    using Kind = Location::Kind;
    const QString smb = SmbOptions;
    const auto [fileSystem, options, kind, word] =
        GENERATE_COPY(table<const char *, QString, Kind, const char *>({
            {"ext4", "rw", Kind::Local, ""},
            {"btrfs", "rw,ssd", Kind::Local, ""},
            {"overlay", "rw", Kind::Local, ""},
            {"vfat", "rw", Kind::Local, ""},
            {"cifs", smb, Kind::Smb, ""},
            {"smb3", smb, Kind::Smb, ""},
            {"cifs", smb + ",nobrl", Kind::Refused, "\"nobrl\""},
            {"cifs", QString(smb).replace("strict", "loose"), Kind::Refused, "\"cache=loose\""},
            {"cifs", QString(smb).replace("3.1.1", "1.0"), Kind::Refused, "SMB 1"},
            {"cifs", smb + ",nostrictsync", Kind::Refused, "\"nostrictsync\""},
            {"nfs4", "rw,vers=4.2,hard,local_lock=none", Kind::Nfs, ""},
            {"nfs", "rw,vers=4.0,hard,local_lock=none", Kind::Nfs, ""},
            {"nfs4", "rw", Kind::Nfs, ""},
            {"nfs", "rw,vers=3,hard,local_lock=none", Kind::Refused, "version 3"},
            {"nfs", "rw,hard", Kind::Refused, "version 3"},
            {"nfs4", "rw,vers=4.2,local_lock=all", Kind::Refused, "\"local_lock=all\""},
            {"nfs4", "rw,vers=4.2,local_lock=posix", Kind::Refused, "\"local_lock=posix\""},
            {"nfs", "rw,vers=4.1,nolock", Kind::Refused, "\"nolock\""},
            {"fuse", "rw", Kind::Refused, "(fuse)"},
            {"fuse.sshfs", "rw,user_id=1000", Kind::Refused, "(fuse.sshfs)"},
            {"fuse.gvfsd-fuse", "rw", Kind::Refused, "(fuse.gvfsd-fuse)"},
            {"fuse.rclone", "rw", Kind::Refused, "(fuse.rclone)"},
            {"9p", "rw,trans=virtio", Kind::Refused, "(9p)"},
            {"ceph", "rw", Kind::Refused, "(ceph)"},
            {"virtiofs", "rw", Kind::Refused, "(virtiofs)"},
            {"somethingnew", "rw", Kind::Refused, "(somethingnew)"},
        }));
    CAPTURE(fileSystem, options);
    const Location location = locationIn(fileSystem, options);
    CHECK(location.kind == kind);
    CHECK(location.whyRefused.contains(word));
    CHECK(location.whyRefused.isEmpty() == (kind != Kind::Refused));
    CHECK(location.whyRefused.contains("office package") == (kind == Kind::Refused));
}

TEST_CASE("a place of which nothing is known is refused", "[location]")
{
    CHECK(locationOn({}).kind == Location::Kind::Refused);
    CHECK(locationOn(Mount{"Z:", "remote", {}}).kind == Location::Kind::Smb); // Windows
}

TEST_CASE("this computer's own folders are local, also for files that are not there yet", "[location]")
{
    const QTemporaryDir folder;
    CHECK(locationOf(folder.filePath("new.mandate")).kind == Location::Kind::Local);
    CHECK(locationOf(folder.filePath("missing/new.mandate")).kind == Location::Kind::Local);
}
