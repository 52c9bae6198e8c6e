{comment|# kettle}
{punctuation|\{} pkgs ? import <nixpkgs> {punctuation|\{}{punctuation|\}}, lib, ... {punctuation|\}}@args:
let {property|v} {punctuation|=} {string|"1.{interpolation|{punctuation|$}{punctuation|\{}toString {number|7}{punctuation|\}}}"}; {property|p} {punctuation|=} ./src; in with lib; {keyword|rec} {punctuation|\{}
  inherit (pkgs) hello; {property|x} {punctuation|=} if v {punctuation|=}{punctuation|=} {string|"a"} && !{boolean|true} then null else {punctuation|[} {number|1} {number|2.5} ''multi ${punctuation|\{}v{punctuation|\}}'' {punctuation|]}; {comment|/* block */}
  {property|f} {punctuation|=} a: b: a {comment|// \{ c = b ? d or 3; \}; url = https://example.org; assert_ = assert true; x;}
{punctuation|\}}
