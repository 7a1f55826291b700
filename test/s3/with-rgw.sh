#!/usr/bin/env bash
# Runs a command beside a real S3 server: Ceph RGW on one OSD in memory, on loopback, gone when the command ends.
#
#   test/s3/with-rgw.sh npm run test:s3
#
# Needs ceph-mon, ceph-osd, radosgw and ceph-common (Debian packages). The command finds the server in
# AWS_ENDPOINT_URL_S3, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION.
set -euo pipefail

port=${RGW_PORT:-18480}
home=$(mktemp -d /tmp/plaincast-rgw.XXXXXX)
conf=$home/ceph.conf
fsid=5f0c7a52-9a3e-4c38-b1d6-0f6a1c2f7e95
monitor="[v2:127.0.0.1:$((port + 1)),v1:127.0.0.1:$((port + 2))]"
pids=()

answers=false

# Nothing is kept, so nothing needs to be shut down in order, which takes the OSD five seconds.
stop() {
  if ((${#pids[@]})); then
    kill -KILL "${pids[@]}" 2>/dev/null || true
    wait "${pids[@]}" 2>/dev/null || true
  fi
  if ! $answers; then
    for log in "$home"/*.log; do
      [[ -s $log ]] && { echo "--- $log"; tail -n 15 "$log"; } >&2
    done
  fi
  rm -rf "$home"
}
trap stop EXIT
trap 'exit 130' INT TERM

for program in ceph-mon ceph-osd radosgw ceph radosgw-admin; do
  command -v "$program" >/dev/null || {
    echo "with-rgw: $program is missing: apt-get install ceph-mon ceph-osd radosgw ceph-common" >&2
    exit 127
  }
done

# One of everything, nothing kept, no mgr. A quick paxos makes each command take milliseconds, not seconds; with
# placement groups as few as one OSD likes; and a disk of the host that is nearly full is none of our business.
cat >"$conf" <<CONF
[global]
fsid = $fsid
mon host = $monitor
public addr = 127.0.0.1
cluster addr = 127.0.0.1
auth cluster required = none
auth service required = none
auth client required = none
ms mon client mode = crc
ms cluster mode = crc
ms service mode = crc
ms client mode = crc
ms bind port min = $((port + 10))
ms bind port max = $((port + 60))
run dir = $home
admin socket = $home/\$name.asok
log file = $home/\$name.log
log to stderr = false
mon cluster log file = $home/cluster.log
crash dir = $home
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
osd crush chooseleaf type = 0
osd pool default pg autoscale mode = off

[mon]
mon data = $home/mon
mon allow pool size one = true
mon warn on pool no redundancy = false
mon data avail crit = 0
mon data avail warn = 0
mon osd full ratio = 0.96
mon osd backfillfull ratio = 0.95
mon osd nearfull ratio = 0.94
mon max pg per osd = 2000
paxos propose interval = 0.02
paxos min wait = 0.01

[osd]
osd data = $home/osd
osd objectstore = memstore
memstore device bytes = 1073741824
osd class load list = *
osd class default list = *

[client.rgw]
rgw frontends = beast endpoint=127.0.0.1:$port
rgw enable usage log = false
rgw run sync thread = false
rgw gc max objs = 1
rgw data log num shards = 1
rgw md log max shards = 1
rgw usage max shards = 1
rgw override bucket index max shards = 1
rgw thread pool size = 64
CONF

ceph() { command ceph -c "$conf" --connect-timeout 30 "$@"; }

start() {
  "$@" >"$home/${1##*/}.out.log" 2>&1 &
  pids+=($!)
}

mkdir -p "$home/mon" "$home/osd"
monmaptool --create --fsid "$fsid" --addv a "$monitor" "$home/monmap" >/dev/null
ceph-mon -c "$conf" -i a --mkfs --keyring /dev/null --monmap "$home/monmap"
start ceph-mon -c "$conf" -i a -f
ceph osd new 6f0c7a52-9a3e-4c38-b1d6-0f6a1c2f7e96 0 >/dev/null
ceph-osd -c "$conf" -i 0 --mkfs --osd-uuid 6f0c7a52-9a3e-4c38-b1d6-0f6a1c2f7e96 >/dev/null 2>&1
start ceph-osd -c "$conf" -i 0 -f

export AWS_ACCESS_KEY_ID=plaincast AWS_SECRET_ACCESS_KEY=plaincast-secret AWS_REGION=us-east-1
export AWS_ENDPOINT_URL_S3=http://127.0.0.1:$port
radosgw-admin -c "$conf" user create --uid=plaincast --display-name=plaincast \
  --access-key="$AWS_ACCESS_KEY_ID" --secret-key="$AWS_SECRET_ACCESS_KEY" >/dev/null
start radosgw -c "$conf" -n client.rgw -f

for ((tries = 0; ; tries += 1)); do
  (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
  ((tries < 300)) || { echo 'with-rgw: the server does not answer' >&2; exit 1; }
  sleep 0.2
done
answers=true
echo "with-rgw: S3 at $AWS_ENDPOINT_URL_S3 after ${SECONDS} s" >&2
"$@"
