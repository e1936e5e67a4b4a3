import Shell

await runSilang()
