import Shell
shellMain()
