# kettle
{soy language-soy|{delimiter punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{delimiter punctuation|\}}}, lib, ... \}@args:
let v = "1.${soy language-soy|{delimiter punctuation|\{}toString {number|7}{delimiter punctuation|\}}}"; p = ./src; in with lib; rec \{
  inherit (pkgs) hello; x = if v == "a" && !true then null else [ 1 2.5 ''multi ${soy language-soy|{delimiter punctuation|\{}v{delimiter punctuation|\}}}'' ]; {soy language-soy|{comment|/* block */}}
  f = a: b: a{soy language-soy| {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}}
\}
