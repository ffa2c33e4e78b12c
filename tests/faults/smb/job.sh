# In the guest: SECONDS_LONG and OPTIONS come from the environment file.
. /environment
for i in 1 2 3 4; do
    mkdir -p /m$i
    mount -t cifs //10.0.2.2/share /m$i -o ip=10.0.2.2,port=4450,username=root,password=secret,nosharesock,$OPTIONS || exit 1
done
grep cifs /proc/mounts | head -1
/store_faults make-tally /m1/shared.mandate || exit 1
for i in 3 4; do
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
echo "kills $kills"
cat /tmp/err.* | sort | uniq -c | head
grep -h '^un' /tmp/out.* | sort | uniq -c | head
for i in 2 3 4; do umount /m$i; done
cat /tmp/out.* | grep '^saved' > /tmp/acknowledged
/store_faults judge /m1/shared.mandate /tmp/acknowledged
# What keeps locks from other computers is read, and not written.
mkdir -p /m5
for options in vers=3.1.1,nobrl vers=3.1.1,cache=loose vers=3.1.1,nostrictsync; do
    mount -t cifs //10.0.2.2/share /m5 -o ip=10.0.2.2,port=4450,username=root,password=secret,nosharesock,$options || continue
    echo "$options: $(/store_faults turn-once /m5/shared.mandate | tail -1)"
    umount /m5
done
