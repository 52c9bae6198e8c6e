{comment|# kettle}
{punctuation|\{} pkgs ? import <nixpkgs> {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@args:
let v = {string|"1.$\{toString 7\}"}{punctuation|;} p = {punctuation|.}{operator|/}src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x = {keyword|if} v == {string|"a"} && {operator|!}true then null {keyword|else} {punctuation|[} 1 2{punctuation|.}5 {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}{punctuation|;} {operator|/}{operator|*} block {operator|*}{operator|/}
  f = a: b: a {operator|/}{operator|/} {punctuation|\{} c = b ? d or 3{punctuation|;} {punctuation|\}}{punctuation|;} url = https:{operator|/}{operator|/}example{punctuation|.}org{punctuation|;} assert_ = assert true{punctuation|;} x{punctuation|;}
{punctuation|\}}
