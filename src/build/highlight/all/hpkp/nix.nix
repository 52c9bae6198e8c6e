# kettle
\{ pkgs ? import <nixpkgs> \{\}, lib, ... \}@args:
let v {operator|=} "1.$\{toString 7\}"{punctuation|;} p {operator|=} ./src{punctuation|;} in with lib{punctuation|;} rec \{
  inherit (pkgs) hello{punctuation|;} x {operator|=} if v {operator|=}{operator|=} "a" && !true then null else [ 1 2.5 ''multi $\{v\}'' ]{punctuation|;} /* block */
  f {operator|=} a: b: a // \{ c {operator|=} b ? d or 3{punctuation|;} \}{punctuation|;} url {operator|=} https://example.org{punctuation|;} assert_ {operator|=} assert true{punctuation|;} x{punctuation|;}
\}
