# In the guest: SECONDS_LONG and OPTIONS come from the environment file, the guest's number from its kernel. The
# first guest makes the register and judges it in the end; a second one only joins in.
. /environment
guest=$(sed -n 's/.*guest=\([0-9]*\).*/\1/p' /proc/cmdline)
if [ "$guest" = 1 ]; then mounts="1 2 3 4"; else mounts="1 2 3"; fi
for i in $mounts; do
    mkdir -p /m$i
    mount -t cifs //10.0.2.2/share /m$i -o ip=10.0.2.2,port=4450,username=root,password=secret,nosharesock,$OPTIONS || exit 1
done
grep cifs /proc/mounts | head -1
# What the others are to know lies in the share as a file; a name that was not there is asked for anew each second.
wait_for() { for i in $(seq 600); do ls /m1 | grep -q "^$1\$" && return 0; sleep 1; done; echo "$1 never came"; exit 1; }
if [ "$guest" = 1 ]; then
    /store_faults make-tally /m1/shared.mandate || exit 1
    for i in $(seq 2 $GUESTS); do wait_for "here-$i"; done
    touch /m1/begun
else
    touch /m1/here-$guest
    wait_for begun
fi
for i in $mounts; do
    [ $i -le 2 ] && continue
    timeout $SECONDS_LONG /store_faults count-up /m$i/shared.mandate 1000000 > /tmp/out.$i 2> /tmp/err.$i &
done
end=$(($(date +%s) + SECONDS_LONG)); kills=0
while [ $(date +%s) -lt $end ]; do
    kills=$((kills + 1)); mount=$((kills % 2 + 1))
    /store_faults count-up /m$mount/shared.mandate 1000000 > /tmp/out.k$kills 2>> /tmp/err.k &
    worker=$!
    usleep $(((RANDOM % 2500 + 500) * 1000))
    kill -9 $worker; wait $worker 2>/dev/null
done
wait
echo "guest $guest: kills $kills, acknowledged $(cat /tmp/out.* | grep -c '^saved')"
cat /tmp/err.* | sort | uniq -c | head
grep -h '^un' /tmp/out.* | sort | uniq -c | head
cat /tmp/out.* | grep '^saved' > /m1/acknowledged-$guest
sync; touch /m1/ended-$guest
for i in $mounts; do [ $i -gt 1 ] && umount /m$i; done
[ "$guest" = 1 ] || exit 0
for i in $(seq 2 $GUESTS); do wait_for "ended-$i"; done
cat /m1/acknowledged-* > /tmp/acknowledged
/store_faults judge /m1/shared.mandate /tmp/acknowledged
# What keeps locks from other computers is read, and not written.
mkdir -p /m5
for options in vers=3.1.1,nobrl vers=3.1.1,cache=loose vers=3.1.1,nostrictsync; do
    mount -t cifs //10.0.2.2/share /m5 -o ip=10.0.2.2,port=4450,username=root,password=secret,nosharesock,$options || continue
    echo "$options: $(/store_faults turn-once /m5/shared.mandate | tail -1)"
    umount /m5
done
