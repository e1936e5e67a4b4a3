import ArgumentParser

/// Completion of the command line in a user's own shell.
enum CompletionShell: String, CaseIterable, ExpressibleByArgument {
  case bash, zsh, fish

  /// The script for a shell.
  func script(_ table: CommandLineTable) -> String {
    switch self {
    case .bash: bash(table)
    case .zsh: zsh(table)
    case .fish: fish(table)
    }
  }

  // MARK: bash

  private func bash(_ table: CommandLineTable) -> String {
    var (values, options) = ("", "")
    for invocation in table.invocations {
      let name = invocation.name ?? ""
      for option in invocation.options where option.value != nil {
        let patterns = option.names.map { "\(name)/\($0)" }.joined(separator: "|")
        let answer =
          option.isFile ? "COMPREPLY=(); return" : "words='\(option.choices.joined(separator: " "))'; value=1"
        values += "    \(patterns)) \(answer) ;;\n"
      }
      let names = invocation.options.flatMap(\.names).joined(separator: " ")
      options += "      '\(name)') words='\(names)' ;;\n"
    }
    let names = table.names
    return """
      # Completion of silang for bash.
      _silang() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= words= value= i
        # `--lang=id` comes as three words.
        if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
        for ((i = 1; i < COMP_CWORD; i++)); do
          case ${COMP_WORDS[i]} in \(names.joined(separator: "|"))) command=${COMP_WORDS[i]}; break ;; esac
        done
        case $command/$prev in
      \(values)  esac
        if [[ -z $value ]]; then
          if [[ $cur == -* ]]; then
            case $command in
      \(options)      esac
          elif [[ -z $command ]]; then
            words='\(names.joined(separator: " "))'
          fi
        fi
        COMPREPLY=($(compgen -W "$words" -- "$cur"))
      }
      # Where nothing is offered, files are.
      complete -o bashdefault -o default -F _silang silang

      """
  }

  // MARK: zsh

  private func zsh(_ table: CommandLineTable) -> String {
    var cases = ""
    for invocation in table.invocations {
      var specs = invocation.options.flatMap { option in
        option.names.map { zshSpec(option, $0) }
      }
      let files = invocation.name == nil ? "'*: :_silang_first'" : "'*:file:_files'"
      specs.append(files)
      cases += "    \(invocation.name ?? "''"))\n      _arguments \\\n"
      cases += specs.map { "        " + $0 }.joined(separator: " \\\n") + " ;;\n"
    }
    let commands = table.invocations.compactMap { invocation in
      invocation.name.map { "'\($0):\(quoted(invocation.summary))'" }
    }
    return """
      #compdef silang
      # Completion of silang for zsh.
      _silang_first() {
        local -a commands=(
          \(commands.joined(separator: "\n    "))
        )
        _describe -t commands command commands
        _files
      }
      _silang() {
        local word command=
        for word in "${(@)words[2,CURRENT-1]}"; do
          case $word in (\(table.names.joined(separator: "|"))) command=$word; break ;; esac
        done
        case $command in
      \(cases)  esac
      }
      _silang "$@"

      """
  }

  private func zshSpec(_ option: CommandLineTable.Argument, _ name: String) -> String {
    let help = quoted(option.help).replacing("[", with: "(").replacing("]", with: ")")
    let star = option.isRepeated ? "*" : ""
    guard let value = option.value else { return "'\(star)\(name)[\(help)]'" }
    let label = value.replacing(":", with: " ")
    let action = option.isFile ? "_files" : option.choices.isEmpty ? " " : "(\(option.choices.joined(separator: " ")))"
    return "'\(star)\(name)\(name.hasPrefix("--") ? "=" : "+")[\(help)]:\(label):\(action)'"
  }

  // MARK: fish

  private func fish(_ table: CommandLineTable) -> String {
    var text = """
      # Completion of silang for fish.
      function __silang_command
          for word in (commandline -opc)[2..-1]
              if contains -- $word \(table.names.joined(separator: " "))
                  echo $word
                  return 0
              end
          end
          return 1
      end

      """
    for invocation in table.invocations {
      if let name = invocation.name {
        text +=
          "complete -c silang -n 'not __silang_command >/dev/null' -a \(name) -d '\(quoted(invocation.summary))'\n"
      }
      let condition =
        invocation.name.map { "string match -q -- \($0) (__silang_command)" } ?? "not __silang_command >/dev/null"
      for option in invocation.options {
        var line = "complete -c silang -n '\(condition)'"
        for name in option.names {
          line += name.hasPrefix("--") ? " -l \(name.dropFirst(2))" : " -s \(name.dropFirst())"
        }
        if option.isFile {
          line += " -r -F"
        } else if option.value != nil {
          line += option.choices.isEmpty ? " -x" : " -x -a '\(option.choices.joined(separator: " "))'"
        }
        text += line + " -d '\(quoted(option.help))'\n"
      }
    }
    return text
  }

  /// A text within `'…'`.
  private func quoted(_ text: String) -> String {
    self == .fish ? text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") : text.replacing("'", with: "'\\''")
  }
}

/// `silang completions SHELL`: what `Scripts/install` puts in place.
struct CompletionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Prints the completions for bash, zsh or fish.", shouldDisplay: false)

  @ArgumentParser.Argument(help: "bash, zsh or fish.")
  var shell: CompletionShell

  mutating func run() async throws {
    let sink = DescriptorSink(1)
    try sink.write(shell.script(try CommandLineTable()))
    try sink.flush()
  }
}
