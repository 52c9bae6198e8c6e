# kettle
\{ pkgs ? import {operator|<}nixpkgs{operator|>} \{\}{punctuation|,} lib{punctuation|,} ... \}@args:
let {property|v} {operator|=} {string|"1.$\{toString 7\}"}; {property|p} {operator|=} .{operator|/}src; in with lib; rec \{
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello; {property|x} {operator|=} if v {operator|==} {string|"a"} && !{boolean|true} then null else {punctuation|[} {number|1} {number|2.5} ''multi $\{v\}'' {punctuation|]}; {operator|/}{operator|*} block {operator|*}{operator|/}
  {property|f} {operator|=} a: b: a {operator|/}{operator|/} \{ {property|c} {operator|=} b ? d {operator-word operator|or} {number|3}; \}; {property|url} {operator|=} https:{operator|/}{operator|/}example.org; {property|assert_} {operator|=} assert {boolean|true}; x;
\}
