{comment|# kettle}
\{ pkgs ? import <nixpkgs{punctuation|>} \{{punctuation|\}}, lib, ... {punctuation|\}}@args:
let v = {string|"1.{interpolation|{punctuation|$\{}{variable|toString} {variable|7}{punctuation|\}}}"}; p = ./src; in with lib; rec \{
  {function|inherit} {punctuation|(}pkgs{punctuation|)} hello; x = if v == {string|"a"} && !true then null else [ {number|1} {number|2.5} ''multi {punctuation|$\{}v{punctuation|\}}'' ]; /* block */
  f = a: b: a // \{ c = b ? d or {number|3}; {punctuation|\}}; url = https://example.org; assert_ = assert true; x;
{punctuation|\}}
