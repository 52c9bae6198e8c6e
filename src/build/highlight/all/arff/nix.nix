# kettle
{punctuation|\{} pkgs ? import <nixpkgs> {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} ... {punctuation|\}}@args:
let v = {string|"1.$\{toString 7\}"}; p = ./src; in with lib; rec {punctuation|\{}
  inherit (pkgs) hello; x = if v == {string|"a"} && !true then null else [ {number|1} {number|2.5} {string|''}multi ${punctuation|\{}v{punctuation|\}}{string|''} ]; /* block */
  f = a: b: a // {punctuation|\{} c = b ? d or {number|3}; {punctuation|\}}; url = https://example.org; assert_ = assert true; x;
{punctuation|\}}
