{comment|;;; kettle}
(defpackage :tea (:use :{register variable|cl}))
(defvar {operator|*}litres{operator|*} {number|1.7} {string|"docs"})
(defun boil (k {operator|&}optional (n {number|10}) {operator|&}key verbose {operator|&}rest more)
  {string|"Boil `k' now."}
  (interactive {string|"p"})
  (let ((x {string|'(a b)) (y #'}car)) (if (null k) nil (cond (({operator|>} n {number|3}) (setq x `(,y ,@x))) (t (error {string|"no %s"} :key)))))
  (lambda (x) ({operator|*} x {operator|-}{number|1.5e3})))
(require '{register variable|cl}{operator|-}lib)
