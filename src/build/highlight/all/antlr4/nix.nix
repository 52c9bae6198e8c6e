{label punctuation|# kettle}
{action|{punctuation|\{}{content| pkgs ? import <nixpkgs> \{\}, lib, ... }{punctuation|\}}}{annotation keyword|@args}{punctuation|:}
let v {punctuation|=} "1.${action|{punctuation|\{}{content|toString 7}{punctuation|\}}}"{punctuation|;} p {punctuation|=} ./src{punctuation|;} in with lib{punctuation|;} rec {action|{punctuation|\{}{content|
  inherit (pkgs) hello; x = if v == "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */
  f = a: b: a // \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;
}{punctuation|\}}}
