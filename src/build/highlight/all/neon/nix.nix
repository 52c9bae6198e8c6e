{comment|# kettle}
{punctuation|\{} {literal string|pkgs ? import <nixpkgs> \{}{punctuation|\}}{punctuation|,} {literal string|lib}{punctuation|,} {literal string|...} {punctuation|\}}@args{punctuation|:}
{literal string|let} {key property|v} {punctuation|=} {string|"1.$\{toString 7\}"}{literal string|;} {key property|p} {punctuation|=} {literal string|./src; in with lib; rec \{}
  {literal string|inherit} {punctuation|(}{literal string|pkgs}{punctuation|)} {literal string|hello;} {key property|x} {punctuation|=} {literal string|if} {key property|v} {punctuation|=}{punctuation|=} {string|"a"} {literal string|&& !true then} {null keyword|null} {literal string|else [} {number|1} {number|2.5} {string|''}{literal string|multi $\{v}{punctuation|\}}'' {punctuation|]}; {literal string|/* block */}
  {key property|f} {punctuation|=} {key property|a}{punctuation|:} {key property|b}{punctuation|:} {literal string|a // \{} {key property|c} {punctuation|=} {literal string|b ? d or 3;} {punctuation|\}}; {key property|url} {punctuation|=} {literal string|https://example.org;} {key property|assert_} {punctuation|=} {literal string|assert true; x;}
{punctuation|\}}
