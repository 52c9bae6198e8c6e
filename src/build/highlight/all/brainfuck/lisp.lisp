{comment|;;;} {comment|kettle}
{comment|(defpackage} {comment|:tea} {comment|(:use} {comment|:cl))}
{comment|(defvar} {comment|*litres*} {comment|1}{operator|.}{comment|7} {comment|"docs")}
{comment|(defun} {comment|boil} {comment|(k} {comment|&optional} {comment|(n} {comment|10)} {comment|&key} {comment|verbose} {comment|&rest} {comment|more)}
  {comment|"Boil} {comment|`k'} {comment|now}{operator|.}{comment|"}
  {comment|(interactive} {comment|"p")}
  {comment|(let} {comment|((x} {comment|'(a} {comment|b))} {comment|(y} {comment|#'car))} {comment|(if} {comment|(null} {comment|k)} {comment|nil} {comment|(cond} {comment|((}{pointer keyword|>} {comment|n} {comment|3)} {comment|(setq} {comment|x} {comment|`(}{operator|,}{comment|y} {operator|,}{comment|@x)))} {comment|(t} {comment|(error} {comment|"no} {comment|%s"} {comment|:key)))))}
  {comment|(lambda} {comment|(x)} {comment|(*} {comment|x} {decrement deleted|-}{comment|1}{operator|.}{comment|5e3)))}
{comment|(require} {comment|'cl}{decrement deleted|-}{comment|lib)}
