% kettle
%{operator|\{}
block
%{operator|\}}
classdef Kettle < handle
  properties
    litres = 1.7e3;
  end
  methods
    function y = boil{operator|(}obj, n{operator|)}
      x = {operator|[}1, 2; 3 4{operator|]}{string|'; s = '}it{string|''}s'; t = {string|"str"};
      if n ~= 3 && ~isempty{operator|(}x{operator|)}, y = x .{operator|*} 2 {operator|+} 0x1F; elseif true, return; else, error{operator|(}{string|'no'}{operator|)}; end
      for i = 1:2:n, disp{operator|(}i{operator|)}; end % end
      f = @{operator|(}a{operator|)} a.^2; while false, break, end
    end
  end
end
