# kettle
{punctuation|\{} pkgs ? import <nixpkgs> {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|...} {punctuation|\}}@args{punctuation|:}
let v = {string|"1.$\{toString 7\}"}{punctuation|;} p = {arrow operator|./}src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x = if v == {string|"a"} && !true {keyword|then} null else {punctuation|[} 1 2.5 ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}{punctuation|;} /* block */
  f = a{punctuation|:} b{punctuation|:} a // {punctuation|\{} c = b ? d or 3{punctuation|;} {punctuation|\}}{punctuation|;} url = https{punctuation|:}//example{arrow operator|.o}rg{punctuation|;} assert_ = assert true{punctuation|;} x{punctuation|;}
{punctuation|\}}
