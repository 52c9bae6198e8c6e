# kettle
{punctuation|\{} pkgs ? import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{operator|,} lib{operator|,} ... {punctuation|\}}@args:
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} .{operator|/}src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} if v {operator|=}{operator|=} {string|"a"} {operator|&}{operator|&} !{boolean|true} then null else {punctuation|[} {number|1} {number|2.5} ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}{punctuation|;} {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} a: b: a {operator|/}{operator|/} {punctuation|\{} c {operator|=} b ? d or {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} https:{operator|/}{operator|/}example.org{punctuation|;} assert_ {operator|=} assert {boolean|true}{punctuation|;} x{punctuation|;}
{punctuation|\}}
