# kettle
{punctuation|\{} pkgs ? import {punctuation|<}nixpkgs{punctuation|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} ... {punctuation|\}}@args:
let v {operator|=} {string|"1.$\{toString 7\}"}; p {operator|=} ./src; in with lib; rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello; x {operator|=} if v {operator|=}{operator|=} {string|"a"} && !true then null else {punctuation|[} {number|1} {number|2}{punctuation|.}{number|5} ''multi ${punctuation|\{}v{punctuation|\}}{punctuation|''} {punctuation|]}; /* block */
  f {operator|=} a: b: a // {punctuation|\{} c {operator|=} b ? d or {number|3}; {punctuation|\}}; url {operator|=} https://example{punctuation|.}org; assert{punctuation|_} {operator|=} assert true; x;
{punctuation|\}}
