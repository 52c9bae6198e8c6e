{comment|# kettle}
{target symbol|\{ pkgs ? import <nixpkgs> \{\}, lib, ... \}@args}{punctuation|:}
let v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} ./src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} if v {operator|=}{operator|=} {string|"a"} && !true then null {keyword|else} [ 1 2.5 {string|''}multi {variable|$}{punctuation|\{}v{punctuation|\}}{string|''} ]{punctuation|;} /* block */
  f {operator|=} a{punctuation|:} b{punctuation|:} a // {punctuation|\{} c {operator|=} b ? d or 3{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} https{punctuation|:}//example.org{punctuation|;} assert_ {operator|=} assert true{punctuation|;} x{punctuation|;}
{punctuation|\}}
