# kettle
{punctuation|\{} pkgs ? import <nixpkgs> {punctuation|\{}{punctuation|\}}, lib, ... {punctuation|\}}@args:
let v = "1.{equation string|$\{toString 7\}"; p = ./src; in with lib; rec \{
  inherit (pkgs) hello; x = if v == "a" && !true then null else [ 1 2.5 ''multi $}{punctuation|\{}v{punctuation|\}}'' {punctuation|]}; /* block */
  f = a: b: a // {punctuation|\{} c = b ? d or 3; {punctuation|\}}; url = https://example.org; assert_ = assert true; x;
{punctuation|\}}
