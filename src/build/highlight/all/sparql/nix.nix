{comment|# kettle}
{punctuation|\{} pkgs ? import {url|{punctuation|<}nixpkgs{punctuation|>}} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@{function|{prefix|args{punctuation|:}}}
let v = {string|"1.$\{toString 7\}"}{punctuation|;} p = {punctuation|.}/src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x = if v == {string|"a"} && !{boolean|true} then null else {punctuation|[} {number|1} {number|2.5} {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}{punctuation|;} /* block */
  f = {function|{prefix|a{punctuation|:}}} {function|{prefix|b{punctuation|:}}} {keyword|a} // {punctuation|\{} c = b ? d or {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url = {function|{prefix|https{punctuation|:}}}//example{punctuation|.}org{punctuation|;} assert_ = assert {boolean|true}{punctuation|;} x{punctuation|;}
{punctuation|\}}
