# kettle
{punctuation|\{} pkgs {operator|?} {keyword|import} <nixpkgs> {punctuation|\{}{punctuation|\}}, lib, {punctuation|.}{punctuation|.}{punctuation|.} {punctuation|\}}{punctuation|@}{function|args}{operator|:}
{keyword|let} v {operator|=} {string|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {punctuation|.}/src{punctuation|;} {keyword|in} {keyword|with} lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} if v == {string|"a"} && !true then null else [ 1 2{punctuation|.}5 ''multi ${punctuation|\{}v{punctuation|\}}'' ]{punctuation|;} /* block */
  {function|f = a}{operator|:} b: a // {punctuation|\{} c {operator|=} b {operator|?} d or 3{punctuation|;} {punctuation|\}}{punctuation|;} {function|url = https}://example{punctuation|.}org{punctuation|;} assert_ {operator|=} assert true{punctuation|;} x{punctuation|;}
{punctuation|\}}
