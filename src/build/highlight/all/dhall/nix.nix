{operator|#} kettle
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|..}{punctuation|.} {punctuation|\}}{operator|@}args{operator|:}
{keyword|let} v {operator|=} {string|"1.{interpolation|{punctuation|$\{}{expression language-dhall|toString {number|7}}{punctuation|\}}}"}; p {operator|=} {punctuation|.}{punctuation|/}src; {keyword|in} {keyword|with} lib; rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello; x {operator|=} {keyword|if} v {operator|==} {string|"a"} {operator|&&} !true {keyword|then} null {keyword|else} {punctuation|[} {number|1} {number|2.5} {string|''multi {interpolation|{punctuation|$\{}{expression language-dhall|v}{punctuation|\}}}''} {punctuation|]}; {punctuation|/}{operator|*} block {operator|*}{punctuation|/}
  f {operator|=} a{operator|:} b{operator|:} a {operator|//} {punctuation|\{} c {operator|=} b {operator|?} d or {number|3}; {punctuation|\}}; url {operator|=} {url|https://example.org;} assert_ {operator|=} {keyword|assert} true; x;
{punctuation|\}}
