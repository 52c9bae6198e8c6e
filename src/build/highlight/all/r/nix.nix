{comment|# kettle}
{punctuation|\{} pkgs ? import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {ellipsis|...} {punctuation|\}}{operator|@}args{operator|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} .{operator|/}src{punctuation|;} {keyword|in} with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|==} {string|"a"} {operator|&&} {operator|!}true then null {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''}multi {operator|$}{punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}{punctuation|;} {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} a{operator|:} b{operator|:} a {operator|/}{operator|/} {punctuation|\{} c {operator|=} b ? d or {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} https{operator|:}{operator|/}{operator|/}example.org{punctuation|;} assert_ {operator|=} assert true{punctuation|;} x{punctuation|;}
{punctuation|\}}
