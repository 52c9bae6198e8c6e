% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    litres = 1.7e3;
  end
  methods
    function y = boil(obj, n)
      x = {inline|{attributes|{punctuation|[}{attr-value|1}{punctuation|,}{attr-value| 2; 3 4}{punctuation|]}}{italic|{punctuation|'}; s = 'it{punctuation|'}}}{inline|{italic|{punctuation|'}s{punctuation|'}}}; t = "str";
      if n {inline|{punctuation|~}= 3 && {punctuation|~}}isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error({inline|{italic|{punctuation|'}no{punctuation|'}}}); end
      for i = 1:2:n, disp(i); end % end
      f = @(a) a.^2; while false, break, end
    end
  end
end
