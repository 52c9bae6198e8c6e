# kettle
\{ pkgs ? import <nixpkgs> \{\}{punctuation|,} lib{punctuation|,} ... \}@args:
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} ./src{punctuation|;} in with lib{punctuation|;} rec \{
  inherit (pkgs) hello{punctuation|;} x {operator|=} if v {operator|=}{operator|=} {string|"a"} && !true then null else [ {number|1} {number|2.5} ''multi $\{v\}'' ]{punctuation|;} /* block */
  f {operator|=} a: b: a // \{ c {operator|=} b ? d or {number|3}{punctuation|;} \}{punctuation|;} url {operator|=} https://example.org{punctuation|;} assert_ {operator|=} assert true{punctuation|;} x{punctuation|;}
\}
