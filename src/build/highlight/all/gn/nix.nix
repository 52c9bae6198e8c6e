{comment|# kettle}
{punctuation|\{} pkgs ? import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@args:
let v {operator|=} {string-literal|{string|"1.}{interpolation|{interpolation-punctuation punctuation|$\{}{expression|toString {number|7}}{interpolation-punctuation punctuation|\}}}{string|"}}; p {operator|=} {punctuation|.}/src; in with lib; rec {punctuation|\{}
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello; x {operator|=} {keyword|if} v {operator|==} {string-literal|{string|"a"}} {operator|&&} {operator|!}{boolean|true} then null {keyword|else} {punctuation|[} {number|1} {number|2}{punctuation|.}{number|5} ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}; /* block */
  f {operator|=} a: b: a // {punctuation|\{} c {operator|=} b ? d or {number|3}; {punctuation|\}}; url {operator|=} https://example{punctuation|.}org; assert_ {operator|=} assert {boolean|true}; x;
{punctuation|\}}
