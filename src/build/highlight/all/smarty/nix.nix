# kettle
{smarty language-smarty|{delimiter punctuation|\{} pkgs ? import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {delimiter punctuation|\}}}@args:
let v = "1.${smarty language-smarty|{delimiter punctuation|\{}{keyword|toString} {number|7}{delimiter punctuation|\}}}"; p = ./src; in with lib; rec {smarty language-smarty|{delimiter punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello; {attr-name|x} {operator|=} if {attr-name|v} {operator|==} {string|"a"} {operator|&&} {operator|!}{boolean|true} then null else {punctuation|[} {number|1} {number|2.5} {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}; {operator|/}{operator|*} block {operator|*}{operator|/}
  {attr-name|f} {operator|=} a{punctuation|:} b{punctuation|:} a {operator|/}{operator|/} {punctuation|\{} {attr-name|c} {operator|=} b ? d {operator|or} {number|3}; {punctuation|\}}; {attr-name|url} {operator|=} https{punctuation|:}{operator|/}{operator|/}example{punctuation|.}{variable|org}; {attr-name|assert_} {operator|=} assert {boolean|true}; x;
{delimiter punctuation|\}}}
