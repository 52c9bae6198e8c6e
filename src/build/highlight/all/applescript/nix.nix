{comment|# kettle}
{punctuation|\{} pkgs ? import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} ... {punctuation|\}}@args{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}; p {operator|=} .{operator|/}src; {keyword|in} {keyword|with} lib; rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello; x {operator|=} {keyword|if} v {operator|=}{operator|=} {string|"a"} {operator|&}{operator|&} !{keyword|true} {keyword|then} null {keyword|else} [ {number|1} {number|2.5} ''multi ${punctuation|\{}v{punctuation|\}}'' ]; {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {operator|/}{operator|/} {punctuation|\{} c {operator|=} b ? d {operator|or} {number|3}; {punctuation|\}}; url {operator|=} https{punctuation|:}{operator|/}{operator|/}example.org; assert_ {operator|=} assert {keyword|true}; x;
{punctuation|\}}
