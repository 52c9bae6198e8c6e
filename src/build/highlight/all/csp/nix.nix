# kettle
\{ pkgs ? import <nixpkgs> \{\}, lib, ... \}@args:
let v = "1.$\{toString 7\}"{punctuation|;} p = ./src{punctuation|;} in with lib{punctuation|;} rec \{
  inherit (pkgs) hello{punctuation|;} x = if v == "a" && !true then null else [ 1 {host url|2.5} ''multi $\{v\}'' ]{punctuation|;} /* block {host url|{important|*}/}
  f = {scheme|a:} {scheme|b:} a // \{ c = b ? d or 3{punctuation|;} \}{punctuation|;} url = {host url|https://example.org}{punctuation|;} assert_ = assert true{punctuation|;} x{punctuation|;}
\}
