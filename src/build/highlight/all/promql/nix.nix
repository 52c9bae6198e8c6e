{comment|# kettle}
{punctuation|\{} pkgs ? import {operator|<}nixpkgs{operator|>} {context-labels|{punctuation|\{}{punctuation|\}}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@args:
let v = "{number|1}{punctuation|.}${context-labels|{punctuation|\{}toString 7{punctuation|\}}}"{punctuation|;} p = {punctuation|.}{operator|/}src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x = if v {operator|==} "a" && !true then null else {punctuation|[} {number|1} {number|2.5} ''multi ${context-labels|{punctuation|\{}v{punctuation|\}}}'' {punctuation|]}{punctuation|;} {operator|/}{operator|*} block {operator|*}{operator|/}
  f = a: b: a {operator|/}{operator|/} {context-labels|{punctuation|\{} {label-key attr-name|c} {punctuation|=} b ? d or 3; {punctuation|\}}}{punctuation|;} url = https:{operator|/}{operator|/}example{punctuation|.}org{punctuation|;} assert_ = assert true{punctuation|;} x{punctuation|;}
{punctuation|\}}
