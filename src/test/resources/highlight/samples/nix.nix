# kettle
{ pkgs ? import <nixpkgs> {}, lib, ... }@args:
let v = "1.${toString 7}"; p = ./src; in with lib; rec {
  inherit (pkgs) hello; x = if v == "a" && !true then null else [ 1 2.5 ''multi ${v}'' ]; /* block */
  f = a: b: a // { c = b ? d or 3; }; url = https://example.org; assert_ = assert true; x;
}
