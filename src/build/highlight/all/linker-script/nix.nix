# kettle
{punctuation|\{} pkgs {operator|?} import {operator|<}nixpkgs{operator|>} {punctuation|\{}{punctuation|\}}{punctuation|,} lib{punctuation|,} {location-counter important|.}{location-counter important|.}{location-counter important|.} {punctuation|\}}@args{operator|:}
let v {operator|=} {identifier|"1.$\{toString 7\}"}{punctuation|;} p {operator|=} {location-counter important|.}{operator|/}src{punctuation|;} in with lib{punctuation|;} rec {punctuation|\{}
  inherit {punctuation|(}pkgs{punctuation|)} hello{punctuation|;} x {operator|=} if v {operator|==} {identifier|"a"} {operator|&&} {operator|!}true then null else [ {number|1} {number|2}.{number|5} ''multi ${punctuation|\{}v{punctuation|\}}'' ]{punctuation|;} {comment|/* block */}
  f {operator|=} a{operator|:} b{operator|:} a {operator|/}{operator|/} {punctuation|\{} c {operator|=} b {operator|?} d or {number|3}{punctuation|;} {punctuation|\}}{punctuation|;} url {operator|=} https{operator|:}{operator|/}{operator|/}example.org{punctuation|;} assert_ {operator|=} assert true{punctuation|;} x{punctuation|;}
{punctuation|\}}
