{comment|# kettle}
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}, lib, ... {punctuation|\}}@args:
let v = {string|"1.$\{toString 7\}"}; p = .{operator|/}src; {operator|in} with lib; rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello; x = if v {operator|==} {string|"a"} {operator|&&} {operator|!}true then null {builtin|else} {punctuation|[} 1 2.5 ''multi ${variable|\{v\}}'' {punctuation|]}; {operator|/}{operator|*} block {operator|*}{operator|/}
  f = a: b: a {operator|/}{operator|/} {punctuation|\{} c = b {operator|?} d or 3; {punctuation|\}}; url = https:{operator|/}{operator|/}example.org; assert_ = assert true; x;
{punctuation|\}}
