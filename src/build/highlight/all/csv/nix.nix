{value|# kettle}
{value|\{ pkgs ? import <nixpkgs> \{\}}{punctuation|,}{value| lib}{punctuation|,}{value| ... \}@args:}
{value|let v = }{value|"1.$\{toString 7\}"}{value|; p = ./src; in with lib; rec \{}
{value|  inherit (pkgs) hello; x = if v == }{value|"a"}{value| && !true then null else [ 1 2.5 ''multi $\{v\}'' ]; /* block */}
{value|  f = a: b: a // \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{value|\}}
