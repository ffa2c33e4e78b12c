#!/bin/bash
# run.sh BUILD SECONDS [GUESTS [MOUNT-OPTIONS]]; see README.md.
set -eu
build=$(realpath "$1"); seconds=$2; guests=${3:-2}; options=${4:-vers=3.1.1,cache=strict}
here=$(dirname "$(realpath "$0")"); work=$(mktemp -d); server=; booted=()
trap '[ -z "$server" ] || kill $server; rm -rf "$work"' EXIT

# The server, with everything it keeps in a folder of its own.
mkdir -p "$work"/{private,lock,state,cache,log,share}
cat > "$work/smb.conf" <<CONF
[global]
 interfaces = lo
 bind interfaces only = yes
 smb ports = 4450
 private dir = $work/private
 lock directory = $work/lock
 state directory = $work/state
 cache directory = $work/cache
 pid directory = $work/lock
 ncalrpc dir = $work/ncalrpc
 log file = $work/log/%m.log
 disable netbios = yes
 server role = standalone server
 map to guest = Never
 load printers = no
 disable spoolss = yes
[share]
 path = $work/share
 read only = no
CONF
printf 'secret\nsecret\n' | smbpasswd -c "$work/smb.conf" -a -s root
smbd -s "$work/smb.conf" --foreground --no-process-group < /dev/null > "$work/log/smbd" 2>&1 &
server=$!

# The guest: the kernel's modules, busybox, store_faults and its libraries.
kernel=$(ls /boot/vmlinuz-* | tail -1); version=${kernel#/boot/vmlinuz-}
root=$work/root; mkdir -p "$root"/{bin,lib,lib64,plugins/sqldrivers,proc,sys,dev,tmp,etc}
cp /bin/busybox "$root/bin/"; cp "$here/guest-init" "$root/init"; cp "$here/job.sh" "$root/job.sh"
cp "$build/tests/faults/store_faults" "$root/"
plugin=$(find /usr/lib -name libqsqlite.so | head -1); cp "$plugin" "$root/plugins/sqldrivers/"
for file in "$build/tests/faults/store_faults" "$plugin"; do
    ldd "$file" | grep -o '/[^ ]*' | while read -r library; do cp -n "$library" "$root/lib/" || true; done
done
cp /lib64/ld-linux-x86-64.so.2 "$root/lib64/"
mkdir -p "$root/lib/modules/$version"
(cd "/lib/modules/$version" && cp -r --parents modules.* kernel/fs/smb* kernel/fs/cifs* kernel/fs/netfs kernel/fs/fscache \
    kernel/fs/nls kernel/net/dns_resolver kernel/net/packet kernel/drivers/virtio kernel/drivers/net kernel/crypto kernel/lib \
    kernel/arch/x86/crypto kernel/net/core "$root/lib/modules/$version/" 2>/dev/null) || true
printf 'SECONDS_LONG=%s\nOPTIONS=%s\nGUESTS=%s\n' "$seconds" "$options" "$guests" > "$root/environment"
chmod +x "$root/init"
(cd "$root" && find . | cpio -o -H newc 2> /dev/null | gzip -1) > "$work/initrd"
boot() {
    timeout $((seconds * 4 + 600)) qemu-system-x86_64 -accel tcg -cpu max -m 1024 -nographic -no-reboot -kernel "$kernel" \
        -initrd "$work/initrd" -append "console=ttyS0 panic=-1 quiet guest=$1" -netdev user,id=n0 -device virtio-net-pci,netdev=n0 \
        < /dev/null 2>&1 | tr -d '\r' | sed -n '/JOB-BEGINS/,/JOB-ENDS/p' > "$work/guest-$1"
}
for ((guest = 1; guest <= guests; guest++)); do
    boot "$guest" &
    booted+=($!)
done
wait "${booted[@]}"
cat "$work"/guest-*
