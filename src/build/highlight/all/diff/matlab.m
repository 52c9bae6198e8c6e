% kettle
%\{
block
%\}
classdef Kettle < handle
{unchanged|{prefix unchanged| }{line| properties
}{prefix unchanged| }{line|   litres = 1.7e3;
}{prefix unchanged| }{line| end
}{prefix unchanged| }{line| methods
}{prefix unchanged| }{line|   function y = boil(obj, n)
}{prefix unchanged| }{line|     x = [1, 2; 3 4]'; s = 'it''s'; t = "str";
}{prefix unchanged| }{line|     if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('no'); end
}{prefix unchanged| }{line|     for i = 1:2:n, disp(i); end % end
}{prefix unchanged| }{line|     f = @(a) a.^2; while false, break, end
}{prefix unchanged| }{line|   end
}{prefix unchanged| }{line| end
}}end
