{conditional-configuration variable|@echo} {boolean|off}
rem {constant|A} comment
:: another
setlocal enabledelayedexpansion
set {path string|/a} n{operator|=}{number|1}+{number|2}
set {string|"name=%~dp0pot %1"}
if not exist {string|"%name%"} (echo missing & exit {path string|/b} {number|1}) else if {string|"%n%"}{operator|=}{operator|=}{string|"3"} goto :{property|end}
for {path string|/f} {string|"tokens=1,2 delims=,"} %%a in ({property|file}.txt) do (echo %%a {comment|!n!)}
call :sub arg1 > nul {number|2}>&{number|1}
:{property|end}
