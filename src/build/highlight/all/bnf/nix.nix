# kettle
{operator|\{} pkgs {operator|?} import {rule|{punctuation|<}nixpkgs{punctuation|>}} {operator|\{}{operator|\}}, lib, {operator|...} {operator|\}}@args:
let v = {string|"1.$\{toString 7\}"}; p = ./src; in with lib; rec {operator|\{}
  inherit {operator|(}pkgs{operator|)} hello; x = if v == {string|"a"} && !true then null else {operator|[} 1 2.5 {string|''}multi ${operator|\{}v{operator|\}}{string|''} {operator|]}; /{operator|*} block {operator|*}/
  f = a: b: a // {operator|\{} c = b {operator|?} d or 3; {operator|\}}; url = https://example.org; assert_ = assert true; x;
{operator|\}}
