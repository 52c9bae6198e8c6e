# kettle
\{ pkgs ? import <nixpkgs> \{\}, lib, ... \}{operator|@}args:
{command|{keyword|let} v = {string|"1.$\{toString 7\}"}; p = ./src; in with lib; rec \{}
  {command|{keyword|inherit} (pkgs}{punctuation|)} hello; x = if v == "a" {operator|&}{operator|&} !true then null else [ 1 2.5 {punctuation|'}{punctuation|'}multi $\{v\}{punctuation|'}{punctuation|'} ]; /* block */
  {command|{keyword|f} = a: b: a // \{ c = b ? d or {number|3}; \}; url = https://example.org; assert_ = assert true; x;}
\}
