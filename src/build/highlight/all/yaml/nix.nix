{comment|# kettle}
{punctuation|\{} pkgs {punctuation|?} import <nixpkgs{punctuation|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {punctuation|...} {punctuation|\}}@args{punctuation|:}
let v = "1.${punctuation|\{}toString 7{punctuation|\}}"; p = ./src; in with lib; rec {punctuation|\{}
  inherit (pkgs) hello; x = if v == "a" {important|&&} {tag|!true} then null else {punctuation|[} 1 2.5 ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}; /* block {important|*/}
  {key atrule|f = a}{punctuation|:} {key atrule|b}{punctuation|:} a // {punctuation|\{} c = b {punctuation|?} d or 3; {punctuation|\}}; url = https{punctuation|:}//example.org; assert_ = assert true; x;
{punctuation|\}}
