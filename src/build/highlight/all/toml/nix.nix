{comment|# kettle}
{punctuation|\{} pkgs ? import <nixpkgs> {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}@args:
let v {punctuation|=} {string|"1.$\{toString 7\}"}; p {punctuation|=} {punctuation|.}/src; in with lib; rec {punctuation|\{}
  inherit (pkgs) hello; x {punctuation|=} if v {punctuation|=}{punctuation|=} {string|"a"} && !{boolean|true} then null else {punctuation|[} {number|1} {number|2.5} {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} {punctuation|]}; /* block */
  {key property|f} {punctuation|=} a: b: a // {punctuation|\{} {key property|c} {punctuation|=} b ? d or {number|3}; {punctuation|\}}; url {punctuation|=} https://example{punctuation|.}org; assert_ {punctuation|=} assert {boolean|true}; x;
{punctuation|\}}
