{comment|# kettle}
{punctuation|\{} pkgs ? import <nixpkgs> {punctuation|\{}{punctuation|\}}, lib, ... {punctuation|\}}{conditional-configuration variable|@args}:
let v {operator|=} {string|"1.$\{toString 7\}"}; p {operator|=} ./src; in with lib; rec {punctuation|\{}
  inherit (pkgs) hello; x {operator|=} if v {operator|=}{operator|=} {string|"a"} && {comment|!true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
  f {operator|=} a: b: a {path string|/}/ {punctuation|\{} c {operator|=} b ? d or {number|3}; {punctuation|\}}; {property|url} {operator|=} https://example.org; assert_ {operator|=} assert {boolean|true}; x;
{punctuation|\}}
