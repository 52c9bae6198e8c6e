{comment|# kettle}
{entry string|\{ pkgs {operator|?} import <nixpkgs> \{\}, lib, ... \}@args:}
{entry string|let v = "1.$\{toString 7\}"; p = .{punctuation|/}src; in with lib; rec \{}
  {entry string|inherit (pkgs) hello; x = if v == "a" && !true then null else {regex|[ 1 2.5 ''multi $\{v\}'' ]}; {punctuation|/}{operator|*} block {operator|*}{punctuation|/}}
  {entry string|f = a: b: a {punctuation|/}{punctuation|/} \{ c = b {operator|?} d or 3; \}; url = https:{punctuation|/}{punctuation|/}example.org; assert_ = assert true; x;}
{entry string|\}}
