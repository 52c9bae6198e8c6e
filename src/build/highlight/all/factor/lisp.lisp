{normal-word|;;;} {normal-word|kettle}
{normal-word|(defpackage} {normal-word|:tea} {normal-word|(:use} {normal-word|:cl))}
{normal-word|(defvar} {normal-word|*litres*} {number|1.7} {string|"docs"})
{normal-word|(defun} {normal-word|boil} {normal-word|(k} {normal-word|&optional} {normal-word|(n} {normal-word|10)} {normal-word|&key} {normal-word|verbose} {normal-word|&rest} {normal-word|more)}
  {string|"Boil `k' now."}
  {normal-word|(interactive} {string|"p"})
  {normal-word|(let} {normal-word|((x} {normal-word|'(a} {normal-word|b))} {normal-word|(y} {normal-word|#'car))} {normal-word|(if} {normal-word|(null} {normal-word|k)} {normal-word|nil} {normal-word|(cond} {conventionally-named-word keyword|((>} {normal-word|n} {normal-word|3)} {normal-word|(setq} {normal-word|x} {normal-word|`(,y} {normal-word|,@x)))} {normal-word|(t} {normal-word|(error} {string|"no {number|%s}"} {normal-word|:key)))))}
  {normal-word|(lambda} {conventionally-named-word keyword|(x)} {conventionally-named-word keyword|(*} {normal-word|x} {normal-word|-1.5e3)))}
{normal-word|(require} {normal-word|'cl-lib)}
