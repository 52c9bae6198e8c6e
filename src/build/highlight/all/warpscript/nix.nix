{comment|# kettle}
{punctuation|\{} pkgs ? import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}, lib, ... {punctuation|\}}{macro property|@args:}
let v = {string|"1.$\{toString 7\}"}; p = .{operator|/}src; in with lib; rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello; x = if v {operator|==} {string|"a"} {operator|&&} {operator|!}{boolean|true} then null else {punctuation|[} {number|1} {number|2.5} {string|''}multi {variable|$\{v\}}{string|''} {punctuation|]}; {comment|/* block */}
  f = a: b: a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
