#!/usr/bin/env bash
# elkjs 0.12.1: the order in which groups of nodes stand beside each other is an option that no value can be given.
#
# One would expect of `…groupModelOrder.cmEnforcedGroupOrders`, which elkjs itself names among the options that it knows for
# the parent of nodes, that a list in some spelling sets it, as it sets every other. Seen instead: a number, two of them with
# and without brackets, all as text, are refused by "Couldn't create new instance of property"; a list as JSON by "Severe
# implementation error in the Json to ElkGraph importer". Only nothing at all passes. The ids of the groups, which are set on
# nodes, are taken without a word.
#
# What it means here: ELK can be held to layers (grades) and not to lanes (departments and tracks). The bench counts its
# crossings without lanes, and once more with each layer sorted into lanes afterwards (e2e/bench/peers/elk.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts elkjs@0.12.1 >/dev/null
cat >see.cjs <<'JS'
const ELK = require('elkjs/lib/elk.bundled.js');
const elk = new ELK();
const GROUPS = 'elk.layered.considerModelOrder.groupModelOrder';
const lay = (orders) =>
  elk.layout({
    id: 'ladder',
    layoutOptions: {
      'elk.algorithm': 'layered',
      ...(orders !== undefined && { [`${GROUPS}.cmEnforcedGroupOrders`]: orders }),
    },
    children: ['baker', 'miller'].map((id, at) => ({
      id,
      width: 20,
      height: 10,
      layoutOptions: { [`${GROUPS}.crossingMinimizationId`]: `${at + 1}` },
    })),
    edges: [{ id: 'step', sources: ['baker'], targets: ['miller'] }],
  });
(async () => {
  const known = (await elk.knownLayoutOptions()).find(({ id }) => id.endsWith('cmEnforcedGroupOrders'));
  console.log('known:', known.type, known.targets.join());
  for (const orders of [undefined, '', '1', '1, 2', '[1, 2]', [1, 2]]) {
    const came = await lay(orders).then(
      () => 'laid out',
      ({ message }) => message.replace(/^java\.lang\./, '').split(/ '|\./)[0],
    );
    console.log(`${JSON.stringify(orders)}: ${came}`);
  }
})();
JS
seen=$(node see.cjs)
echo "elkjs 0.12.1, $seen"
wanted=$(cat <<'SEEN'
known: OBJECT PARENTS
undefined: laid out
"": laid out
"1": IllegalStateException: Couldn't create new instance of property
"1, 2": IllegalStateException: Couldn't create new instance of property
"[1, 2]": IllegalStateException: Couldn't create new instance of property
[1,2]: Error: Severe implementation error in the Json to ElkGraph importer
SEEN
)
[ "$seen" = "$wanted" ]
