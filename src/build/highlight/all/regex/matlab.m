% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    litres = 1{char-set class-name|.}7e3;
  end
  methods
    function y = boil{group punctuation|(}obj, n{group punctuation|)}
      x = {char-class|{char-class-punctuation punctuation|[}1, 2; 3 4{char-class-punctuation punctuation|]}}'; s = 'it''s'; t = "str";
      if n ~= 3 && ~isempty{group punctuation|(}x{group punctuation|)}, y = x {char-set class-name|.}{quantifier number|*} 2 {quantifier number|+} 0x1F; elseif true, return; else, error{group punctuation|(}'no'{group punctuation|)}; end
      for i = 1:2:n, disp{group punctuation|(}i{group punctuation|)}; end % end
      f = @{group punctuation|(}a{group punctuation|)} a{char-set class-name|.}{anchor function|^}2; while false, break, end
    end
  end
end
