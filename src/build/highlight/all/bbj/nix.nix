# kettle
\{ pkgs ? import {operator|<}nixpkgs{operator|>} \{\}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} \}@args{punctuation|:}
{keyword|let} v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}{operator|/}src{punctuation|;} in with lib{punctuation|;} rec \{
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} {keyword|if} v {operator|=}{operator|=} {string|"a"} {operator|&}{operator|&} !true {keyword|then} null {keyword|else} [ {number|1} {number|2.5} {string|''}multi $\{v\}{string|''} ]{punctuation|;} {operator|/}{operator|*} block {operator|*}{operator|/}
  f {operator|=} a{punctuation|:} b{punctuation|:} a {operator|/}{operator|/} \{ c {operator|=} b ? d {operator|or} {number|3}{punctuation|;} \}{punctuation|;} url {operator|=} https{punctuation|:}{operator|/}{operator|/}example{punctuation|.}org{punctuation|;} assert_ {operator|=} assert true{punctuation|;} x{punctuation|;}
\}
